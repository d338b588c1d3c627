package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.content.rules.ContentRules;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.document.text.DocumentTexts;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** What is done with the files of documents: added, given new content, voided, read; all in the journal. */
@ApplicationScoped
class FileService {
    static final String DOCUMENT = "document";

    /** So that what is told of a document's files stays short enough to be told at once. */
    static final int MOST_FILES = 200;

    static final int MOST_VERSIONS = 100;

    private final DocumentAccess access;
    private final DocumentFiles files;
    private final FileQueries queries;
    private final FileReception reception;
    private final DocumentTexts texts;
    private final Journal journal;
    private final Entries entries;

    FileService(
            DocumentAccess access,
            DocumentFiles files,
            FileQueries queries,
            FileReception reception,
            DocumentTexts texts,
            Journal journal,
            Entries entries) {
        this.access = access;
        this.files = files;
        this.queries = queries;
        this.reception = reception;
        this.texts = texts;
        this.journal = journal;
        this.entries = entries;
    }

    /** A file, and the version of its document from which the next change is made. */
    record Versioned(FileView view, long version) {}

    @Transactional
    List<FileView> of(UUID documentId) {
        DocumentView document = access.open(documentId);
        tellOfSecret("document.files-read", document, null);
        return queries.of(documentId);
    }

    @Transactional
    Versioned read(UUID documentId, UUID id) {
        DocumentView document = access.open(documentId);
        FileView found = queries.find(documentId, id).orElseThrow(ProblemException::notFound);
        tellOfSecret("document.file-read", document, Map.of("file", id));
        return new Versioned(found, document.version());
    }

    /**
     * Adds a file. The content is looked into before the document is locked, for that can take a while.
     *
     * @throws vn.capuy.kernel.rule.RulingRefused where the document is a state secret
     */
    @Transactional
    Versioned add(UUID documentId, String ifMatch, NewFile told, MediaType type, File content) {
        requireMayHold(access.open(documentId));
        return add(documentId, ifMatch, told.kind, told.place, reception.receive(told.name, type, content));
    }

    Versioned add(UUID documentId, String ifMatch, FileKind kind, Integer place, ReceivedFile received) {
        DocumentView document = access.change(documentId, ifMatch);
        requireMayHold(document);
        var present = files.present(documentId);
        if (present.files() >= MOST_FILES) {
            throw ProblemException.of(ProblemType.CONFLICT, "file.too-many", Map.of("most", MOST_FILES));
        }
        requireNew(documentId, received);
        Entry entry = entries.now();
        var file = new DocumentFile(documentId, kind, place == null ? present.lastPlace() + 1 : place, entry);
        files.persistAndFlush(file);
        files.enter(file, 1, received, entry);
        journal.write(
                "document.file-added", DOCUMENT, documentId, document.issuer(), detail(file, 1, received, document));
        return view(documentId, file.id());
    }

    /** Gives a file new content. What was read in the content before it is found no more. */
    @Transactional
    Versioned replace(UUID documentId, UUID id, String ifMatch, String name, MediaType type, File content) {
        requireMayHold(access.open(documentId));
        files.require(documentId, id);
        ReceivedFile received = reception.receive(name, type, content);
        DocumentView document = access.change(documentId, ifMatch);
        requireMayHold(document);
        DocumentFile file = files.require(documentId, id);
        int number = file.addVersion();
        if (number > MOST_VERSIONS) {
            throw ProblemException.of(ProblemType.CONFLICT, "file.too-many-versions", Map.of("most", MOST_VERSIONS));
        }
        requireNew(documentId, received);
        files.flush();
        files.enter(file, number, received, entries.now());
        texts.forget(documentId, DocumentTexts.Source.FILE, id);
        journal.write(
                "document.file-replaced",
                DOCUMENT,
                documentId,
                document.issuer(),
                detail(file, number, received, document));
        return view(documentId, id);
    }

    /** Takes the file out of service: its entry stays with the reason, its content is served and found no more. */
    @Transactional
    Versioned voidFor(UUID documentId, UUID id, String ifMatch, String reason) {
        DocumentView document = access.change(documentId, ifMatch);
        DocumentFile file = files.require(documentId, id);
        file.voidFor(reason.strip(), entries.now());
        files.flush();
        texts.forget(documentId, DocumentTexts.Source.FILE, id);
        var told = new LinkedHashMap<String, Object>(Map.of("file", id));
        if (document.secrecy() == Clearance.NONE) {
            told.put("reason", reason.strip());
        }
        journal.write("document.file-voided", DOCUMENT, documentId, document.issuer(), told);
        return view(documentId, id);
    }

    private void requireMayHold(DocumentView document) {
        ContentRules.judge(new ContentRules.Facts(
                        access.today(), document.levelOn(access.today()).name()))
                .orRefuse();
    }

    private void requireNew(UUID document, ReceivedFile received) {
        if (files.withContent(document, received.sha256()).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "file.same-content");
        }
    }

    /** The journal is read without regard to clearance, so of a document that is marked it bears no name. */
    private static Map<String, Object> detail(
            DocumentFile file, int number, ReceivedFile received, DocumentView document) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("file", file.id());
        detail.put("kind", file.kind());
        detail.put("version", number);
        detail.put("format", received.format());
        detail.put("size", received.size());
        detail.put("sha256", received.sha256());
        detail.put("composed", received.composed());
        if (document.secrecy() == Clearance.NONE) {
            detail.put("name", received.name().text());
        }
        return detail;
    }

    private void tellOfSecret(String action, DocumentView document, Object detail) {
        if (document.secrecy() != Clearance.NONE) {
            journal.write(action, DOCUMENT, document.id(), document.issuer(), detail);
        }
    }

    private Versioned view(UUID documentId, UUID id) {
        FileView found = queries.find(documentId, id).orElseThrow(ProblemException::notFound);
        return new Versioned(found, access.version(documentId));
    }
}
