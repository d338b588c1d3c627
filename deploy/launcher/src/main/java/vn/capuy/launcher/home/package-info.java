/** What Capuy keeps on this machine under {@code .capuy}: folders, ports, secrets, and who supervises. */
package vn.capuy.launcher.home;
