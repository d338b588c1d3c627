package vn.capuy.report.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The targets. */
@ApplicationScoped
class Targets implements PanacheRepositoryBase<Target, UUID> {}
