package vn.capuy.platform.paper.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.capuy.platform.paper.Picture;

/** The pictures of one paper by their place in it: all that the layout may ask for. */
final class Resources implements FSStreamFactory, FSUriResolver {

    static final String SCHEME = "picture";

    private final List<Picture> pictures;

    Resources(List<Picture> pictures) {
        this.pictures = pictures;
    }

    static String address(int index) {
        return SCHEME + ":" + index;
    }

    @Override
    public String resolveURI(String base, String address) {
        return address != null && address.startsWith(SCHEME + ":") ? address : null;
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] bytes = pictures.get(Integer.parseInt(address, SCHEME.length() + 1, address.length(), 10))
                .bytes();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
