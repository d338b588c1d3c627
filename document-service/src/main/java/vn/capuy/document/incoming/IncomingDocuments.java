package vn.capuy.document.incoming;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The incoming documents, for writing. */
@ApplicationScoped
class IncomingDocuments implements PanacheRepositoryBase<IncomingDocument, UUID> {}
