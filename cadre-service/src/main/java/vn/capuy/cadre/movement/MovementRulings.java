package vn.capuy.cadre.movement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** What the rules said of decided movements, and how whoever decided judged the rest. Only ever appended to. */
@ApplicationScoped
class MovementRulings {
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<RuledFigure>> FIGURES = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    MovementRulings(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void keep(UUID movement, MovementRuling ruling, List<MovementJudgement> judgements, Entry entry) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into movement_ruling (movement, rulebook, findings, figures, ruled_at)
                            values (:movement, :rulebook, cast(:findings as jsonb), cast(:figures as jsonb), :at)""")
                    .bind("movement", movement)
                    .bind("rulebook", ruling.rulebook())
                    .bind("findings", written(ruling.findings()))
                    .bind("figures", written(ruling.figures()))
                    .bind("at", entry.at())
                    .execute();
            if (judgements.isEmpty()) {
                return;
            }
            var batch = handle.prepareBatch("""
                    insert into movement_judgement (movement, rule, ground, judged_at, judged_by)
                    values (:movement, :rule, :ground, :at, :by)""");
            judgements.forEach(each -> batch.bind("movement", movement)
                    .bind("rule", each.rule())
                    .bind("ground", each.ground())
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .add());
            batch.execute();
        });
    }

    Optional<MovementRuling> of(UUID movement) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select rulebook, findings::text as findings, figures::text as figures
                        from movement_ruling where movement = :movement""")
                .bind("movement", movement)
                .map((row, context) -> new MovementRuling(
                        row.getString("rulebook"),
                        read(row.getString("findings"), FINDINGS),
                        read(row.getString("figures"), FIGURES)))
                .findOne());
    }

    List<MovementJudgement> judgements(UUID movement) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select rule, ground from movement_judgement where movement = :movement order by rule")
                .bind("movement", movement)
                .map(Rows.of(MovementJudgement.class))
                .list());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A ruling cannot be written", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept ruling cannot be read", e);
        }
    }
}
