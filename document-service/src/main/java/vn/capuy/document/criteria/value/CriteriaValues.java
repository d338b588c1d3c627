package vn.capuy.document.criteria.value;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Values, for writing. */
@ApplicationScoped
class CriteriaValues implements PanacheRepositoryBase<CriteriaValue, UUID> {
    /** In the version that the caller names (428, 412). */
    CriteriaValue require(UUID id, String ifMatch) {
        CriteriaValue found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
