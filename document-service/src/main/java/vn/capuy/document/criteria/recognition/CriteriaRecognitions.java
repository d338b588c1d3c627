package vn.capuy.document.criteria.recognition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Recognitions, for writing. */
@ApplicationScoped
class CriteriaRecognitions implements PanacheRepositoryBase<CriteriaRecognition, UUID> {
    /** In the version that the caller names (428, 412). */
    CriteriaRecognition require(UUID id, String ifMatch) {
        CriteriaRecognition found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
