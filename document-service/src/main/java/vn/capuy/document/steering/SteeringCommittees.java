package vn.capuy.document.steering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Steering committees, for writing. */
@ApplicationScoped
class SteeringCommittees implements PanacheRepositoryBase<SteeringCommittee, UUID> {
    /** In the version that the caller names (428, 412). */
    SteeringCommittee require(UUID id, String ifMatch) {
        SteeringCommittee found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
