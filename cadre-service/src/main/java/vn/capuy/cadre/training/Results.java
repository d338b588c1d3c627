package vn.capuy.cadre.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.record.Entry;

/** Results, with what follows from them: a level of theory from a completed class, and nothing from one that is voided. */
@ApplicationScoped
class Results implements PanacheRepositoryBase<AttendanceResult, UUID> {
    private final Attainments attainments;
    private final Certificates certificates;

    Results(Attainments attainments, Certificates certificates) {
        this.attainments = attainments;
        this.certificates = certificates;
    }

    Optional<AttendanceResult> standing(UUID attendance) {
        return find("attendance = ?1 and voidedAt is null", attendance).firstResultOptional();
    }

    /** @param awards the level that the class's programme awards; null for none */
    void enter(TrainingAttendance attendance, TrainingResult result, LocalDate day, TheoryLevel awards, Entry entry) {
        var entered = new AttendanceResult(attendance.id(), result, day, entry);
        persist(entered);
        award(entered, attendance.person(), awards, entry);
    }

    void award(AttendanceResult result, UUID person, TheoryLevel awards, Entry entry) {
        if (awards != null && result.isCompleted()) {
            attainments.persist(TheoryAttainment.by(result, person, awards, entry));
        }
    }

    /** The result that stands is voided with its certificate and the level that followed from it. */
    void voidOf(UUID attendance, String reason, Entry entry) {
        standing(attendance).ifPresent(result -> {
            certificates.standing(result.id()).forEach(each -> each.voidFor(reason, entry));
            attainments.standing(result.id()).forEach(each -> each.voidFor(reason, entry));
            result.voidFor(reason, entry);
            flush();
        });
    }
}
