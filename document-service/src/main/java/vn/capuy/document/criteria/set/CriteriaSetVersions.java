package vn.capuy.document.criteria.set;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Versions of sets, for writing. */
@ApplicationScoped
class CriteriaSetVersions implements PanacheRepositoryBase<CriteriaSetVersion, UUID> {
    /** In the version of the record that the caller names (428, 412). */
    CriteriaSetVersion require(UUID id, String ifMatch) {
        CriteriaSetVersion found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
