package vn.capuy.inspection.petition;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;

/** The register of petitions, for writing. */
@ApplicationScoped
class Petitions implements PanacheRepositoryBase<Petition, UUID> {
    private final Jdbi jdbi;

    Petitions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A petition with what it arrives with. */
    record Arrival(Petition petition, List<String> matters, Collection<NewPetitionSubject> subjects) {}

    /** Enters petitions one by one, so that they are numbered in this order, and then what belongs to them. */
    void enter(List<Arrival> arrivals, Entry entry) {
        for (Arrival each : arrivals) {
            persist(each.petition());
            flush();
        }
        jdbi.useHandle(handle -> {
            var subjects = handle.prepareBatch("""
                    insert into petition_subject (id, petition, kind, organisation, member, member_name, recorded_at)
                    values (:id, :petition, :kind, :organisation, :member, :memberName, :at)""");
            var matters =
                    handle.prepareBatch("insert into petition_matter (petition, matter) values (:petition, :matter)");
            for (Arrival each : arrivals) {
                each.subjects().forEach(subject -> subjects.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("petition", each.petition().id())
                        .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                        .bind("kind", subject.kind())
                        .bind("organisation", subject.organisation())
                        .bind("member", subject.member())
                        .bind("memberName", subject.memberName())
                        .add());
                each.matters().forEach(matter -> matters.bind(
                                "petition", each.petition().id())
                        .bind("matter", matter)
                        .add());
            }
            if (subjects.size() > 0) {
                subjects.execute();
            }
            if (matters.size() > 0) {
                matters.execute();
            }
        });
    }

    /** Keeps that a step was taken. */
    void keep(UUID id, PetitionState from, PetitionState to, TakenStep step, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into petition_step (id, petition, step, from_state, to_state, on_day, ground, paper,
                          notice_paper, notice_on, rules, days, recorded_at, recorded_by)
                        values (:id, :petition, :step, :from, :to, :on, :ground, :paper, :noticePaper, :noticeOn, :rules,
                          :days, :at, :by)""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("petition", id)
                .bind("from", from)
                .bind("to", to)
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .bind("step", step.step())
                .bind("on", step.on())
                .bind("ground", step.ground())
                .bind("paper", step.paper())
                .bind("noticePaper", step.noticePaper())
                .bind("noticeOn", step.noticeOn())
                .bind("rules", step.rules())
                .bind("days", step.days())
                .execute());
    }
}
