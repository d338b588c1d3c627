package vn.capuy.document.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tasks, for writing. */
@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {}
