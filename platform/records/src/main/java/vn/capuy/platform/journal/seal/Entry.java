package vn.capuy.platform.journal.seal;

/**
 * A line of the journal as it is sealed.
 *
 * @param atMicros the moment, in microseconds since 1970
 * @param detail the JSON text as the database has it; null for none
 */
public record Entry(
        long position,
        long atMicros,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String org,
        String correlationId,
        String detail) {}
