package vn.capuy.kernel.ballot;

import java.util.Objects;

/**
 * One of the forms of which a ballot asks, and how it fared.
 *
 * @param form the form, such as a reprimand or an expulsion
 * @param share the share of the base that it needs
 * @param votes the votes that it was given itself
 * @param <F> the kind of form
 */
public record Choice<F>(F form, Share share, int votes) {

    public Choice {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(share, "share");
        if (votes < 0) {
            throw new IllegalArgumentException("Votes are counted: " + votes + " for " + form);
        }
    }
}
