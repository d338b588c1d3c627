package vn.capuy.document.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.text.VietnameseText;

/** Keeps the texts by which a document is found, in the transaction of what they are taken from. */
@ApplicationScoped
public class DocumentTexts {
    private final Jdbi jdbi;

    DocumentTexts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a text is taken from. */
    public enum Source {
        CLAUSE,
        FILE
    }

    /**
     * The document is found by this text from now on; an earlier text of the same source is forgotten. Not for what is secret
     * in a file: such a file is not kept at all.
     */
    public void keep(UUID document, Source source, UUID sourceId, String text) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into document_text (document, source, source_id, content, folded)
                        values (:document, :source, :sourceId, :content, :folded)
                        on conflict (document, source, source_id) do update set
                          content = excluded.content, folded = excluded.folded""")
                .bind("document", document)
                .bind("source", source.name())
                .bind("sourceId", sourceId)
                .bind("content", text)
                .bind("folded", VietnameseText.fold(text))
                .execute());
    }

    /** The document is no longer found by it. */
    public void forget(UUID document, Source source, UUID sourceId) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from document_text where document = :document and source = :source and source_id = :sourceId""")
                .bind("document", document)
                .bind("source", source.name())
                .bind("sourceId", sourceId)
                .execute());
    }
}
