package vn.capuy.document.workinggroup.charge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Charges, for writing. */
@ApplicationScoped
class GroupCharges implements PanacheRepositoryBase<GroupCharge, UUID> {
    /** In the version that the caller names (428, 412). */
    GroupCharge require(UUID id, String ifMatch) {
        GroupCharge found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
