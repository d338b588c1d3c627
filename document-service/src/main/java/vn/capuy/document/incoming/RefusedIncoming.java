package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on an incoming document is told to the auditors of the receiving organisation. */
@ApplicationScoped
class RefusedIncoming implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedIncoming(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return Arrivals.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select organisation from incoming_document where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
