package vn.capuy.document.criteria.set;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Targets, for writing. */
@ApplicationScoped
class CriteriaTargets implements PanacheRepositoryBase<CriteriaTarget, UUID> {}
