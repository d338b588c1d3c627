package vn.capuy.inspection.discipline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.discipline.rules.Degree;
import vn.capuy.inspection.discipline.rules.DisciplineFacts;
import vn.capuy.inspection.discipline.rules.GraveMatter;
import vn.capuy.platform.list.Projections;

/** The violations on which files rest. Only ever appended to. */
@ApplicationScoped
class DisciplineActs {
    private static final String ADD = """
            insert into discipline_act (id, discipline, matter, matter_code, from_on, until_on, degree, grave_matter, finding)
            values (:id, :discipline, :matter, :matterCode, :from, :end, :degree, :grave, :finding)""";

    private static final String OF = """
            select id, matter, matter_code, from_on, until_on, degree, grave_matter, finding from discipline_act
            where discipline = :discipline order by from_on, id""";

    private final Jdbi jdbi;
    private final Projections projections;

    DisciplineActs(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /**
     * A violation as it is shown.
     *
     * @param untilOn the last day, included
     * @param graveMatter the listed matter for which there is no limitation; null for none
     */
    @Schema(name = "DisciplineAct")
    public record Act(
            UUID id,
            String matter,
            String matterCode,
            LocalDate fromOn,
            LocalDate untilOn,
            Degree degree,
            GraveMatter graveMatter,
            String finding) {
        DisciplineFacts.Act fact() {
            return new DisciplineFacts.Act(fromOn, untilOn, graveMatter);
        }

        NewAct again() {
            return new NewAct(matter, matterCode, fromOn, untilOn, degree, graveMatter, finding);
        }
    }

    /** A violation and the file that rests on it, which is in the database already. */
    record OfFile(UUID discipline, NewAct act) {}

    void add(Collection<OfFile> acts) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(ADD);
            for (OfFile each : acts) {
                NewAct act = each.act();
                batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("discipline", each.discipline())
                        .bind("matter", act.matter().strip())
                        .bind("matterCode", act.matterCode())
                        .bind("from", act.from())
                        .bind("end", act.end())
                        .bind("degree", act.degree().name())
                        .bind(
                                "grave",
                                act.graveMatter() == null
                                        ? null
                                        : act.graveMatter().name())
                        .bind("finding", act.finding())
                        .add();
            }
            batch.execute();
        });
    }

    List<Act> of(UUID discipline) {
        return projections.all(OF, Act.class, Map.of("discipline", discipline));
    }
}
