import {
  MessageCenterError,
  type MessageCenter,
  type MessageCenterPosts,
  type ReadPostsOptions
} from '../../domain/updates/MessageCenter';
import type { GraphClientFactory } from './graphClient';

/** The Message Center as pages see it: what reads it is loaded when somebody wants to read it. */
class LazyMessageCenter implements MessageCenter {
  private loaded: MessageCenter | undefined;

  public constructor(private readonly factory: GraphClientFactory | undefined) {}

  public async read(options?: ReadPostsOptions): Promise<MessageCenterPosts> {
    this.loaded ??= await this.load();
    return this.loaded.read(options);
  }

  private async load(): Promise<MessageCenter> {
    try {
      const { GraphMessageCenter } = await import(
        /* webpackChunkName: 'message-center' */ './GraphMessageCenter'
      );
      return new GraphMessageCenter(this.factory);
    } catch (error) {
      throw new MessageCenterError('absent', 'A part of the suite did not load.', { cause: error });
    }
  }
}

/** `factory` is the web part's `context.msGraphClientFactory`; `undefined` where the page has none. */
export function createMessageCenter(factory: GraphClientFactory | undefined): MessageCenter {
  return new LazyMessageCenter(factory);
}
