package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Documents are voided, and their history is read. */
@ApplicationScoped
class DocumentService {
    static final String SUBJECT = "document";

    private final DocumentReads reads;
    private final DocumentAccess access;
    private final Documents documents;
    private final NumberSeries series;
    private final Rulings rulings;
    private final Journal journal;
    private final Entries entries;

    DocumentService(
            DocumentReads reads,
            DocumentAccess access,
            Documents documents,
            NumberSeries series,
            Rulings rulings,
            Journal journal,
            Entries entries) {
        this.reads = reads;
        this.access = access;
        this.documents = documents;
        this.series = series;
        this.rulings = rulings;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    DocumentView voidDocument(UUID id, String ifMatch, String reason) {
        DocumentView shown = access.find(id);
        access.requireOwn(shown);
        Document document = documents.findById(id);
        Versions.require(ifMatch, document.version());
        document.voidFor(reason.strip(), entries.now());
        documents.flush();
        series.forgetVoided(document.series());
        journal.write("document.voided", SUBJECT, id, document.issuer(), voidDetail(document, shown.secrecy()));
        return reads.find(id).orElseThrow(ProblemException::notFound);
    }

    /** The journal is read without regard to clearance, so of a secret document it bears no words, here and below. */
    private static Map<String, Object> voidDetail(Document document, Clearance secrecy) {
        return secrecy == Clearance.NONE
                ? Map.of("notation", document.notation(), "reason", document.voidReason())
                : Map.of("notation", document.notation());
    }

    /** What persons judged is told to those who may look into the document, and of a secret one it is told who did. */
    @Transactional
    RulingView ruling(UUID id) {
        DocumentView document = access.open(id);
        if (document.secrecy() != Clearance.NONE) {
            journal.write("document.ruling.read", SUBJECT, id, document.issuer(), null);
        }
        return rulings.latest(SUBJECT, id).orElseThrow(ProblemException::notFound);
    }

    List<Journal.Line> history(UUID id) {
        access.find(id);
        return journal.of(SUBJECT, id);
    }
}
