package vn.capuy.document.workinggroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Working groups for writing. */
@ApplicationScoped
class WorkingGroups implements PanacheRepositoryBase<WorkingGroup, UUID> {

    /** Enters the end of a group; the group itself gets a new version by it. */
    void end(WorkingGroup group, WorkingGroupEnd end) {
        getEntityManager().lock(group, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        getEntityManager().persist(end);
        flush();
    }

    void enter(List<WorkingGroup> groups, List<WorkingGroupEnd> ends) {
        persist(groups);
        flush();
        ends.forEach(getEntityManager()::persist);
        flush();
    }
}
