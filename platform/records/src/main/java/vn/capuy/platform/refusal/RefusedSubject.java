package vn.capuy.platform.refusal;

import java.util.Optional;
import java.util.UUID;

/** Tells to which organisation a thing belongs on which an attempt was refused, so that its auditors read of it. */
public interface RefusedSubject {
    /** The kind of thing, as in the journal. */
    String type();

    /** The organisation; empty where there is no such thing. */
    Optional<String> org(UUID id);
}
