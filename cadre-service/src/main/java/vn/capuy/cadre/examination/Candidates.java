package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.shared.Projections;

/** The candidates of examinations and their scores. */
@ApplicationScoped
class Candidates {
    private static final String VIEW = """
            select c.id as person_id, c.code as person, c.full_name as person_name, k.written_score, k.defence_score
            from examination_candidate k join person c on c.id = k.person
            where k.examination = :examination
            order by k.written_score + k.defence_score desc nulls last, c.code""";

    private final Jdbi jdbi;
    private final Projections projections;

    Candidates(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** A candidate who is entered. */
    record Entered(UUID examination, UUID person, ScoreRequest scores) {}

    List<CandidateView> of(UUID examination) {
        return projections.all(VIEW, CandidateView.class, Map.of("examination", examination));
    }

    void enter(Collection<Entered> candidates) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into examination_candidate (examination, person, written_score, defence_score)
                    values (:examination, :person, :written, :defence)""");
            for (Entered each : candidates) {
                batch.bind("examination", each.examination())
                        .bind("person", each.person())
                        .bind("written", each.scores().writtenScore())
                        .bind("defence", each.scores().defenceScore())
                        .add();
            }
            batch.execute();
        });
    }

    void score(UUID examination, Map<String, CandidateView> candidates, Collection<ScoreRequest> scores) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    update examination_candidate set written_score = :written, defence_score = :defence
                    where examination = :examination and person = :person""");
            for (ScoreRequest each : scores) {
                batch.bind("examination", examination)
                        .bind("person", candidates.get(each.person()).personId())
                        .bind("written", each.writtenScore())
                        .bind("defence", each.defenceScore())
                        .add();
            }
            batch.execute();
        });
    }
}
