package vn.capuy.inspection.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;

/** The papers in the files of cases, for writing. */
@ApplicationScoped
class CasePapers implements PanacheRepositoryBase<CasePaper, UUID> {
    /** The paper in the file of that case; 404 where it holds none such. */
    CasePaper require(UUID caseId, UUID id) {
        return findByIdOptional(id)
                .filter(paper -> paper.caseId().equals(caseId))
                .orElseThrow(ProblemException::notFound);
    }
}
