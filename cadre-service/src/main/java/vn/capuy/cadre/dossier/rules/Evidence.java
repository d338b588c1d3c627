package vn.capuy.cadre.dossier.rules;

/**
 * One of the values that contradict each other.
 *
 * @param record what kind of record holds it, such as {@code person}, {@code holding} or {@code EDUCATION}
 * @param id that record
 * @param field the member of the record
 * @param value what stands there
 */
public record Evidence(String record, String id, String field, String value) {
    static Evidence of(String record, String id, String field, Object value) {
        return new Evidence(record, id, field, String.valueOf(value));
    }
}
