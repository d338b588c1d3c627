package vn.capuy.inspection.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** The steps of remedies, each with its day. Only ever appended to. */
@ApplicationScoped
class RemedyLog {
    private static final String REQUIRE = "REQUIRE";

    private final Jdbi jdbi;
    private final Projections projections;

    RemedyLog(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    void required(Remedy remedy, LocalDate on, Entry entry) {
        add(remedy, REQUIRE, on, null, null, null, entry);
    }

    void taken(Remedy remedy, RemedyStepRequest asked, LocalDate on, Entry entry) {
        add(remedy, asked.step().name(), on, asked.ground(), asked.paper(), asked.evidence(), entry);
    }

    private void add(
            Remedy remedy, String step, LocalDate on, String ground, UUID paper, String evidence, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into remedy_step
                          (remedy, nr, step, state, on_day, due_on, ground, paper, evidence, recorded_at, recorded_by)
                        select :remedy, coalesce(max(nr), -1) + 1, :step, :state, :on, :due, :ground, cast(:paper as uuid), :evidence,
                          :at, :by
                        from remedy_step where remedy = :remedy""")
                .bind("remedy", remedy.id())
                .bind("step", step)
                .bind("state", remedy.state().name())
                .bind("on", on)
                .bind("due", remedy.dueOn())
                .bind("ground", ground)
                .bind("paper", paper)
                .bind("evidence", evidence)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    List<RemedyView.Taken> of(UUID remedy) {
        return projections.all("""
                select nr, step, state, on_day, due_on, ground, paper, evidence, recorded_at, recorded_by
                from remedy_step where remedy = :remedy order by nr""", RemedyView.Taken.class, Map.of("remedy", remedy));
    }
}
