package vn.capuy.document.type;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Versions of types, for entering and voiding. */
@ApplicationScoped
class TypeVersionEntries implements PanacheRepositoryBase<TypeVersionEntry, UUID> {}
