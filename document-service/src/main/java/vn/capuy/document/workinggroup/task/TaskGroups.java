package vn.capuy.document.workinggroup.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Which tasks groups carry through, for writing. */
@ApplicationScoped
class TaskGroups implements PanacheRepositoryBase<TaskGroup, UUID> {
    /** In the version that the caller names (428, 412). */
    TaskGroup require(UUID id, String ifMatch) {
        TaskGroup found = findById(id);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
