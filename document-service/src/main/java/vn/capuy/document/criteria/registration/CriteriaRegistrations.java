package vn.capuy.document.criteria.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Registrations, for writing. */
@ApplicationScoped
class CriteriaRegistrations implements PanacheRepositoryBase<CriteriaRegistration, UUID> {
    /** In the version that the caller names (428, 412). */
    CriteriaRegistration require(UUID id, String ifMatch) {
        CriteriaRegistration found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
