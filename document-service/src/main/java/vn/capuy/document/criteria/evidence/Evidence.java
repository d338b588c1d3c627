package vn.capuy.document.criteria.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * Tài liệu minh chứng. A document can be named by whoever may know of its entry in the register, and its id is shown to nobody
 * else.
 */
@ApplicationScoped
public class Evidence {
    private static final String SHOWN =
            "(select d.id from document d where d.id = %s and " + DocumentAccess.VISIBLE + ") as document";

    private static final String STANDS =
            "select exists (select 1 from document d where d.id = :document and d.voided_at is null and "
                    + DocumentAccess.VISIBLE + ")";

    private final DocumentAccess access;
    private final Jdbi jdbi;

    Evidence(DocumentAccess access, Jdbi jdbi) {
        this.access = access;
        this.jdbi = jdbi;
    }

    /** SQL: the document that the column names, for who may know of it. Bind {@link #wall}. */
    public static String shown(String column) {
        return SHOWN.formatted(column);
    }

    /** What {@link #shown} asks of the caller beside his scope. */
    public Map<String, Object> wall() {
        return access.wall();
    }

    /** A fault of {@code document}, where it does not stand or does not exist for the caller; null names none. */
    public List<Fault> faults(UUID document) {
        if (document == null) {
            return List.of();
        }
        boolean stands = jdbi.withHandle(handle -> access.bind(handle.createQuery(STANDS))
                .bind("document", document)
                .mapTo(boolean.class)
                .one());
        return stands
                ? List.of()
                : List.of(new Fault("document", "violation.unknown-reference", Map.of("value", document)));
    }
}
