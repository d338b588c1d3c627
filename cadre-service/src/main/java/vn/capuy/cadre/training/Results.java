package vn.capuy.cadre.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /** Of an attendance that does not count: told and voided at once, and nothing follows from it. */
    void enterVoided(TrainingAttendance attendance, TrainingResult result, LocalDate day, Entry entry) {
        var entered = new AttendanceResult(attendance.id(), result, day, entry);
        entered.voidFor(attendance.voidReason(), entry);
        persist(entered);
    }

    void award(AttendanceResult result, UUID person, TheoryLevel awards, Entry entry) {
        if (awards != null && result.isCompleted()) {
            attainments.persist(TheoryAttainment.by(result, person, awards, entry));
        }
    }

    /** The results that stand are voided with their certificates and the levels that followed from them. */
    void voidOf(Collection<UUID> attendances, String reason, Entry entry) {
        List<AttendanceResult> standing =
                attendances.isEmpty() ? List.of() : list("attendance in ?1 and voidedAt is null", attendances);
        if (standing.isEmpty()) {
            return;
        }
        List<UUID> ids = standing.stream().map(AttendanceResult::id).toList();
        certificates.list("result in ?1 and voidedAt is null", ids).forEach(each -> each.voidFor(reason, entry));
        attainments.list("result in ?1 and voidedAt is null", ids).forEach(each -> each.voidFor(reason, entry));
        standing.forEach(each -> each.voidFor(reason, entry));
        flush();
    }
}
