package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/**
 * The wall around a document, in two steps. Its entry in the register exists for those within whose scope its issuer, or a
 * body that issued it together with the issuer, stood on the day of issue, and for those to whom it was sent. What is in it (abstract, clauses, files, why it was voided) is for those
 * of them whose clearance covers the level at which it is marked today.
 */
@ApplicationScoped
public class DocumentAccess {
    /**
     * SQL: the document of alias {@code d} exists for the caller. Bind it with {@link #bind}. Who may know of it by another way
     * must be among the marks by which it is found ({@code search_marks} of the database), else the search does not show it.
     */
    public static final String VISIBLE = """
            (%s or exists (select 1 from document_recipient wall_recipient
               where wall_recipient.document = d.id and wall_recipient.voided_at is null
                 and (%s or wall_recipient.reach = 'BELOW' and exists (select 1 from org_ancestry wall_below
                   where wall_below.ancestor = wall_recipient.organisation and wall_below.descendant = :scope
                     and wall_below.known_until = 'infinity'
                     and (upper_inf(wall_below.valid) or upper(wall_below.valid) > d.issued_on))))
             or exists (select 1 from document_co_issuer wall_co_issuer
               where wall_co_issuer.document = d.id and %s))
            """.formatted(
                    Organisation.withinScope("d.issuer", "d.issued_on"),
                    Organisation.withinScope("wall_recipient.organisation"),
                    Organisation.withinScope("wall_co_issuer.organisation", "d.issued_on"));

    /** SQL: the caller may know what is in the document of alias {@code d}. Bind it with {@link #bind}. */
    public static final String CLEARED = "(d.secrecy = any(string_to_array(:cleared, ',')) or d.open_from <= :today)";

    /** SQL: the level of the document of alias {@code d} as it is today. Binds {@code today}. */
    public static final String LEVEL = "case when d.open_from <= :today then 'NONE' else d.secrecy end";

    private final DocumentReads reads;
    private final Documents documents;
    private final Caller caller;
    private final Clock clock;

    DocumentAccess(DocumentReads reads, Documents documents, Caller caller, Clock clock) {
        this.reads = reads;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    /** Binds what {@link #VISIBLE} and {@link #CLEARED} ask of the caller: his scope, his clearance and the day. */
    public <T extends SqlStatement<T>> T bind(T statement) {
        return bind(statement, caller, clock);
    }

    static <T extends SqlStatement<T>> T bind(T statement, Caller caller, Clock clock) {
        return statement
                .bind("scope", caller.scope())
                .bind("cleared", cleared(caller))
                .bind("today", VietnamTime.today(clock));
    }

    /** The same by name, for lists that bind the scope themselves. */
    public Map<String, Object> wall() {
        return Map.of("cleared", cleared(caller), "today", VietnamTime.today(clock));
    }

    private static String cleared(Caller caller) {
        return Arrays.stream(Clearance.values())
                .filter(caller.clearance()::covers)
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    /** The entry of the document; 404 where it does not exist for the caller. */
    public DocumentView find(UUID id) {
        return reads.find(id).orElseThrow(ProblemException::notFound);
    }

    /** The document, into which the caller is about to look: 404, or 403 where it is marked above his clearance. */
    public DocumentView open(UUID id) {
        DocumentView found = find(id);
        if (!caller.clearance().covers(found.levelOn(VietnamTime.today(clock)))) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "document.above-clearance-to-read");
        }
        return found;
    }

    /**
     * The document, to which something is about to be added: one into which the caller may look (404, 403), that was issued
     * within his scope (403: a recipient changes nothing of it), from the version that he names (428, 412), and that is neither
     * void nor disposed of (409). Its version rises.
     */
    public DocumentView change(UUID id, String ifMatch) {
        DocumentView found = open(id);
        requireOwn(found);
        Versions.require(ifMatch, found.version());
        Document document = documents.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        // Asked again of the record itself, for another request may have changed it since it was found.
        Versions.require(ifMatch, document.version() - 1);
        document.refuseIfClosed();
        return found;
    }

    /** 403 unless the document's issuer stood within the caller's scope on the day of issue. */
    public void requireOwn(DocumentView document) {
        if (!reads.isOwn(document.id())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "document.of-another-issuer");
        }
    }

    /** The version that the next change is to name, after {@link #change}. */
    public long version(UUID id) {
        documents.flush();
        return documents.findById(id).version();
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return VietnamTime.today(clock);
    }
}
