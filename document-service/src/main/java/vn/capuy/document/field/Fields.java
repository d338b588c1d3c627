package vn.capuy.document.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entry;

/** The fields of work, for entering, voiding and asking. */
@ApplicationScoped
public class Fields implements PanacheRepositoryBase<DocumentField, String> {
    private static final String FIELD = "select code, " + Projections.named("name")
            + " as name, recorded_at, recorded_by, voided_at, void_reason, version from document_field";

    private final Jdbi jdbi;
    private final Projections projections;

    Fields(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** The codes that may be named. */
    public Set<String> codes() {
        return jdbi.withHandle(handle -> handle.createQuery("select code from document_field where voided_at is null")
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    List<FieldView> all(boolean includeVoided) {
        return projections.all(
                FIELD + " where :voided or voided_at is null order by position",
                FieldView.class,
                Map.of("voided", includeVoided));
    }

    FieldView find(String code) {
        return projections
                .one(FIELD + " where code = :code", FieldView.class, Map.of("code", code))
                .orElseThrow(ProblemException::notFound);
    }

    /** Enters a field behind all others. */
    void enter(FieldRequest request, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into document_field (code, position, name_vi, name_en, name_ar, recorded_at, recorded_by)
                        select :code, coalesce(max(position), 0) + 1, :vi, :en, :ar, :at, :by from document_field""")
                .bind("code", request.code())
                .bindMethods(request.name())
                .bindMethods(entry)
                .execute());
    }
}
