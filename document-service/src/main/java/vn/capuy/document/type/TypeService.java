package vn.capuy.document.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** An administrator enters new types and versions of types, and voids what was entered wrongly. */
@ApplicationScoped
class TypeService {
    private static final String SUBJECT = "document-type";

    private final DocumentTypes types;
    private final TypeVersionEntries versions;
    private final Entries entries;
    private final Journal journal;

    TypeService(DocumentTypes types, TypeVersionEntries versions, Entries entries, Journal journal) {
        this.types = types;
        this.versions = versions;
        this.entries = entries;
        this.journal = journal;
    }

    DocumentTypeDetail read(String code) {
        return types.detail(code).orElseThrow(ProblemException::notFound);
    }

    @Transactional
    DocumentTypeDetail enter(TypeRequest request) {
        request.refuseFaults();
        Entry entry = entries.now();
        types.enter(request, entry);
        versions.persistAndFlush(new TypeVersionEntry(request.code(), request.version(), entry));
        journal.write("document-type.entered", SUBJECT, request.code(), null, request);
        return read(request.code());
    }

    @Transactional
    DocumentTypeDetail enterVersion(String code, TypeVersionRequest request) {
        read(code);
        request.refuseFaults("");
        versions.persistAndFlush(new TypeVersionEntry(code, request, entries.now()));
        journal.write("document-type.version-entered", SUBJECT, code, null, request);
        return read(code);
    }

    @Transactional
    DocumentTypeDetail voidVersion(UUID id, String ifMatch, String reason) {
        TypeVersionEntry version = versions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, version.version());
        version.voidFor(reason, entries.now());
        versions.flush();
        journal.write(
                "document-type.version-voided", SUBJECT, version.type(), null, Map.of("version", id, "reason", reason));
        return read(version.type());
    }
}
