package vn.capuy.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A case as it stands in its file, for what hangs on it.
 *
 * @param key by which the tables of phrases know what it is about
 * @param matters codes of the catalogue of matters
 * @param concluded null where it is voided
 */
record EnteredCase(
        String reference, CaseFile file, String key, List<String> matters, LocalDate concluded, boolean restricted) {
    boolean isConcluded() {
        return concluded != null;
    }

    /** What a programme may plan: neither the answer to a petition nor what signs of violation call for. */
    boolean canBePlanned() {
        return isConcluded() && !file.kind.concernsMembers();
    }
}
