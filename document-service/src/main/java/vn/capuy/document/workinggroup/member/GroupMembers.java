package vn.capuy.document.workinggroup.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Seats, for writing. */
@ApplicationScoped
class GroupMembers implements PanacheRepositoryBase<GroupMember, UUID> {
    /** In the version that the caller names (428, 412). */
    GroupMember require(UUID id, String ifMatch) {
        GroupMember found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
