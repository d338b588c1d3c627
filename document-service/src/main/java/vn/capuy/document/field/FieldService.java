package vn.capuy.document.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** An administrator enters fields of work and voids what was entered wrongly. */
@ApplicationScoped
class FieldService {
    private static final String SUBJECT = "document-field";

    private final Fields fields;
    private final Entries entries;
    private final Journal journal;

    FieldService(Fields fields, Entries entries, Journal journal) {
        this.fields = fields;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    FieldView enter(FieldRequest request) {
        request.refuseFaults();
        fields.enter(request, entries.now());
        journal.write("document-field.entered", SUBJECT, request.code(), null, request);
        return fields.find(request.code());
    }

    @Transactional
    FieldView voidFor(String code, String ifMatch, String reason) {
        DocumentField field = fields.findByIdOptional(code).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, field.version());
        field.voidFor(reason, entries.now());
        fields.flush();
        journal.write("document-field.voided", SUBJECT, code, null, Map.of("reason", reason));
        return fields.find(code);
    }
}
