package vn.capuy.document.workinggroup.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Reports, for writing. */
@ApplicationScoped
class GroupReports implements PanacheRepositoryBase<GroupReport, UUID> {
    /** In the version that the caller names (428, 412), locked until the end of the transaction. */
    GroupReport require(UUID id, String ifMatch) {
        GroupReport found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, found.version());
        return found;
    }

    /** Gives the report a new version, where only what stands beside it changes. */
    void raise(GroupReport report) {
        getEntityManager().lock(report, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }
}
