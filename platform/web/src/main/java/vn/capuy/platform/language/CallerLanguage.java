package vn.capuy.platform.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;

/** The language in which this request is to be answered, from {@code Accept-Language}; Vietnamese when it names none of ours. */
@RequestScoped
public class CallerLanguage {
    private final Language language;

    /** For the container's proxy only. */
    protected CallerLanguage() {
        this.language = Language.VI;
    }

    @Inject
    public CallerLanguage(HttpHeaders headers) {
        this.language = Language.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public Language get() {
        return language;
    }

    /** The name in the caller's language. */
    public String of(MultilingualName name) {
        return name.in(language);
    }
}
