package vn.capuy.document.incoming;

import java.time.LocalDate;

/**
 * Who deals with an incoming document, and until when.
 *
 * @param organisation null where it is a person alone
 * @param member the person's code in the register of members, where it is known
 * @param dueOn null where nothing is awaited
 */
record Handling(String organisation, String name, String member, LocalDate dueOn) {
    static final Handling NONE = new Handling(null, null, null, null);

    Handling until(LocalDate day) {
        return new Handling(organisation, name, member, day);
    }
}
