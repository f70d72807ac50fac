package dev.accord.sandbox.plugins.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** Lets plugins ask for web-resources on the page that the current request makes. */
public final class PageBuilder implements PageBuilderService {

  @Override
  public WebResourceAssembler assembler() {
    return Resources::new;
  }

  private static final class Resources implements RequiredResources {

    @Override
    public RequiredResources requireContext(String context) {
      ResourceTags.require(context);
      return this;
    }
  }
}
