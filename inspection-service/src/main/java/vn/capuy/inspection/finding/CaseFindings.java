package vn.capuy.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.problem.ProblemException;

/** The findings of cases with their evidence, for writing. */
@ApplicationScoped
class CaseFindings implements PanacheRepositoryBase<CaseFinding, UUID> {
    private final Jdbi jdbi;

    CaseFindings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A finding to be entered, and on what it rests. */
    record Resting(CaseFinding finding, List<NewFinding.Evidence> evidence) {}

    void enter(List<Resting> findings) {
        persist(findings.stream().map(Resting::finding));
        flush();
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into finding_evidence (finding, nr, paper, reference)
                    values (:finding, :nr, cast(:paper as uuid), :reference)""");
            for (Resting each : findings) {
                for (int i = 0; i < each.evidence().size(); i++) {
                    var piece = each.evidence().get(i);
                    batch.bind("finding", each.finding().id())
                            .bind("nr", i + 1)
                            .bind("paper", piece.paper())
                            .bind("reference", piece.reference())
                            .add();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** The finding of that case; 404 where it has none such. */
    CaseFinding require(UUID caseId, UUID id) {
        return findByIdOptional(id)
                .filter(finding -> finding.caseId().equals(caseId))
                .orElseThrow(ProblemException::notFound);
    }
}
