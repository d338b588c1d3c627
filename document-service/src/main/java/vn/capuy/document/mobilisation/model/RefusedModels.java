package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a model is told to the auditors of its unit. */
@ApplicationScoped
class RefusedModels implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedModels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return ModelReading.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select unit from mobilisation_model where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
