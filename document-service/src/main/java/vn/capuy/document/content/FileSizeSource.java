package vn.capuy.document.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.content.rules.FileSizes;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The sizes of files, which an administrator can change. */
@ApplicationScoped
class FileSizeSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return FileSizes.all();
    }
}
