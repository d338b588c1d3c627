package vn.capuy.document.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.retention.rules.DisposalRules;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/** Puts the documents of a list before the rules, all of them, and before what other features have to say. */
@ApplicationScoped
class DisposalJudge {
    private final List<DisposalCheck> checks;

    DisposalJudge(@All List<DisposalCheck> checks) {
        this.checks = checks;
    }

    /** One ruling for the list: what holds for several of its documents alike is said once. */
    Ruling ruling(List<DisposalCandidate> documents, LocalDate day) {
        var findings = new LinkedHashSet<Finding>();
        for (DisposalCandidate document : documents) {
            DisposalRules.judge(document.facts(day)).findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.MET)
                    .forEach(findings::add);
        }
        Map<UUID, String> notations = documents.stream()
                .collect(Collectors.toMap(
                        DisposalCandidate::id, DisposalCandidate::notation, (one, same) -> one, LinkedHashMap::new));
        checks.forEach(check -> findings.addAll(check.of(notations, day)));
        return new Ruling(
                DisposalRules.NAME,
                DisposalRules.regulation(day).value(),
                Map.of("documents", documents.size(), "day", day),
                List.copyOf(findings));
    }
}
