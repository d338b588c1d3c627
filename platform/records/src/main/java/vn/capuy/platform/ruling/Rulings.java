package vn.capuy.platform.ruling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Judgement;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** Settles rulings by what persons judged, and keeps them with their decisions. Only ever appended to. */
@ApplicationScoped
public class Rulings {
    private static final TypeReference<List<KeptFinding>> FINDINGS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final CallerLanguage language;

    Rulings(Jdbi jdbi, ObjectMapper json, CallerLanguage language) {
        this.jdbi = jdbi;
        this.json = json;
        this.language = language;
    }

    /** A row of the table of rulings. */
    public record Kept(UUID id, String rulebook, String version, String findings, Instant ruledAt, String ruledBy) {}

    /** A row of the table of judgements. */
    public record Judged(String rule, boolean met, String ground) {}

    /**
     * The ruling as persons judged it, kept for the subject.
     *
     * @param type the kind of subject, as in the journal
     * @param judgements one for each rule that the ruling leaves to a person; faulted (400) where it leaves none
     * @throws vn.capuy.kernel.rule.RulingRefused with all findings, where a rule is not met or not yet judged
     */
    public Ruling decide(String type, Object id, Ruling ruling, List<JudgementRequest> judgements, Entry entry) {
        requireAsked(ruling, judgements);
        List<Judgement> judged =
                judgements.stream().map(JudgementRequest::judgement).toList();
        Ruling settled = ruling.judgedBy(judged).settledOrRefuse();
        keep(type, id, settled, judged, entry);
        return settled;
    }

    /** What was ruled of the subject, the latest first. */
    public List<RulingView> of(String type, Object id) {
        List<Kept> kept = jdbi.withHandle(handle -> handle.createQuery("""
                        select id, rulebook, version, findings::text as findings, ruled_at, ruled_by from ruling
                        where subject_type = :type and subject_id = :id order by id desc""")
                .bind("type", type)
                .bind("id", String.valueOf(id))
                .map(Rows.of(Kept.class))
                .list());
        return kept.stream()
                .map(each -> new RulingView(
                        each.rulebook(),
                        each.version(),
                        each.ruledAt(),
                        each.ruledBy(),
                        telling(read(each.findings())),
                        judgements(each.id())))
                .toList();
    }

    public Optional<RulingView> latest(String type, Object id) {
        return of(type, id).stream().findFirst();
    }

    /** What a ruling would say, which is not kept. */
    public RulingView preview(Ruling ruling) {
        return new RulingView(ruling.rulebook(), ruling.version(), null, null, telling(ruling.findings()), List.of());
    }

    private static void requireAsked(Ruling ruling, List<JudgementRequest> judgements) {
        Set<String> asked = ruling.toJudge().stream().map(Finding::rule).collect(Collectors.toSet());
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (int i = 0; i < judgements.size(); i++) {
            String rule = judgements.get(i).rule();
            String field = "judgements[" + i + "].rule";
            if (!asked.contains(rule)) {
                faults.add(Fault.of(field, "judgement.not-asked"));
            } else if (!seen.add(rule)) {
                faults.add(Fault.of(field, "violation.duplicate"));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private void keep(String type, Object id, Ruling ruling, List<Judgement> judgements, Entry entry) {
        UUID key = UuidCreator.getTimeOrderedEpoch();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into ruling
                              (id, subject_type, subject_id, rulebook, version, findings, facts, ruled_at, ruled_by)
                            values (:key, :type, :id, :rulebook, :version, cast(:findings as jsonb),
                              cast(:facts as jsonb), :at, :by)""")
                    .bind("key", key)
                    .bind("type", type)
                    .bind("id", String.valueOf(id))
                    .bind("rulebook", ruling.rulebook())
                    .bind("version", ruling.version())
                    .bind(
                            "findings",
                            written(ruling.findings().stream()
                                    .map(KeptFinding::of)
                                    .toList()))
                    .bind("facts", written(ruling.facts()))
                    .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                    .bind("by", entry.by())
                    .execute();
            if (judgements.isEmpty()) {
                return;
            }
            var batch = handle.prepareBatch(
                    "insert into judgement (ruling, rule, met, ground) values (:ruling, :rule, :met, :ground)");
            judgements.forEach(
                    each -> batch.bind("ruling", key).bindMethods(each).add());
            batch.execute();
        });
    }

    private List<JudgementRequest> judgements(UUID ruling) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select rule, met, ground from judgement where ruling = :ruling order by rule")
                .bind("ruling", ruling)
                .map(Rows.of(Judged.class))
                .map(each -> new JudgementRequest(each.rule(), each.met(), each.ground()))
                .list());
    }

    private List<FindingView> telling(List<Finding> findings) {
        return FindingView.of(
                findings.stream().filter(each -> each.message() != null).toList(), language.get());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A ruling cannot be written", e);
        }
    }

    private List<Finding> read(String text) {
        try {
            return json.readValue(text, FINDINGS).stream()
                    .map(KeptFinding::finding)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept ruling cannot be read", e);
        }
    }
}
