package vn.capuy.document.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps the texts by which a document is found, in the transaction of what they are taken from. */
@ApplicationScoped
public class DocumentTexts {
    private static final int LONGEST_LABEL = 300;

    private final Jdbi jdbi;

    DocumentTexts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a text is taken from. The abstract is kept by the database itself, whoever enters the document. */
    public enum Source {
        CLAUSE,
        FILE
    }

    /** As {@link #keep(UUID, Source, UUID, String, String)}, of what has no name. */
    public void keep(UUID document, Source source, UUID sourceId, String text) {
        keep(document, source, sourceId, null, text);
    }

    /**
     * The document is found by this text from now on; an earlier text of the same source is forgotten. Not for what is secret
     * in a file: such a file is not kept at all.
     *
     * @param label what the source is called where it is found, such as "Điều 3" or a file's name; null for nothing
     */
    public void keep(UUID document, Source source, UUID sourceId, String label, String text) {
        forget(document, source, sourceId);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into document_text (document, source, source_id, issued_on, part, label, content, marks, words)
                        select d.id, :source, :sourceId, d.issued_on, p.place - 1, :label, p.content, search_marks(d, :source),
                          search_lexemes(p.content)
                        from document d, unnest(:parts) with ordinality as p (content, place) where d.id = :document""")
                .bind("document", document)
                .bind("source", source.name())
                .bind("sourceId", sourceId)
                .bind("label", shortened(label))
                .bindArray("parts", String.class, Parts.of(text.replace('\0', ' ')))
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

    private static String shortened(String label) {
        return label == null || label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }
}
