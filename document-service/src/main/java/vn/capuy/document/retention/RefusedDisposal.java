package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a disposal list is told to the auditors of its issuer. */
@ApplicationScoped
class RefusedDisposal implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedDisposal(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return DisposalService.TYPE;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select issuer from disposal_list where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
