package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a sending is told to the auditors of the document's issuer. */
@ApplicationScoped
class RefusedDispatches implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedDispatches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return "dispatch";
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select d.issuer from dispatch x join document d on d.id = x.document where x.id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
