package vn.capuy.launcher;

/** What went wrong, as a sentence for the person at the keyboard; never a trace. */
public final class Failure extends RuntimeException {
    public Failure(String sentence) {
        super(sentence);
    }

    public Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
