package vn.capuy.localpostgres;

/** What went wrong with the local PostgreSQL, as one sentence a person can act on. */
public final class PostgresException extends RuntimeException {
    public PostgresException(String sentence) {
        super(sentence);
    }

    public PostgresException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
