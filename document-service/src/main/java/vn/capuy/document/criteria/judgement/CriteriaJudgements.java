package vn.capuy.document.criteria.judgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Judgements, for writing. */
@ApplicationScoped
class CriteriaJudgements implements PanacheRepositoryBase<CriteriaJudgement, UUID> {
    /** In the version that the caller names (428, 412). */
    CriteriaJudgement require(UUID id, String ifMatch) {
        CriteriaJudgement found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
