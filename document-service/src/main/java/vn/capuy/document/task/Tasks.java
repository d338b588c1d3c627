package vn.capuy.document.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The tasks, for writing. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {

    /** For whoever changes them alone until he commits; in one order for all, so that two never wait for each other. */
    List<Task> lock(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("from Task t where t.id in ?1 order by t.id", Task.class)
                .setParameter(1, ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
